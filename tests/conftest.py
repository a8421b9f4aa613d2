"""What holds for every test: no window is seen, no sound is heard, nothing of the person's own is touched."""

import os

# Before anything imports Qt. A test that wants a real X server gives it to the process that it starts.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long an example takes says more about the machine's other work than about the code.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PMQA_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("PMQA_AUDIO", "none")
        yield
