"""What is presented to the assessors."""
