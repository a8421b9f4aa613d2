from tests.support.bench import demonstration, visit_folder

__all__ = ["demonstration", "visit_folder"]
