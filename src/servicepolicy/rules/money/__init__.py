"""Who pays, how much?"""
