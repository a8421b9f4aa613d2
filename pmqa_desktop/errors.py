"""What a person can mend, as a code with facts; the sentence is made in `ui/common/errors.py`."""


class PmqaError(Exception):
    """The world is not as it should be, and someone can act on it.

    `code` names the situation (one sentence each in Thai and English), `facts` fill the sentence:
    paths, names, numbers. Anything else that is raised is a bug.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        if not self.facts:
            return self.code
        return f"{self.code} ({', '.join(f'{key}={value}' for key, value in self.facts.items())})"
