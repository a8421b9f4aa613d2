"""The cards that fill the stage when neither slide nor video does."""
