"""The preview: what is seen is what is printed."""
