"""The visit itself: what it is for, who and what takes part."""
