"""The documentation: its pages, and how the site is made of them."""
