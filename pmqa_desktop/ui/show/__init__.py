"""The windows of a show without a visit."""
