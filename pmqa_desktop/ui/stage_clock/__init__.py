"""The clock beside the camera."""
