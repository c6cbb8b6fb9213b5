"""How is it put right?"""
