"""Which commands are given on which system."""

import pytest

from govreport.renderers.installing import install_commands


def no_release():
    raise OSError


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ({"ID": "debian"}, "apt-get"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "apt-get"),
        ({"ID": "fedora"}, "dnf"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "dnf"),
        ({"ID": "arch"}, "apt-get"),
    ],
)
def test_a_linux_has_the_commands_of_its_family(monkeypatch, release, command):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: release)
    assert install_commands().libraries.startswith(f"{command} install ")
    assert install_commands().fonts.startswith(f"{command} install ")


def test_a_linux_that_says_nothing_of_itself_is_taken_for_debian(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.freedesktop_os_release", no_release)
    assert install_commands().libraries == (
        "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    )


def test_macos_and_windows_have_commands_of_their_own(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert install_commands().libraries == "brew install pango"
    monkeypatch.setattr("sys.platform", "win32")
    assert install_commands().fonts.startswith("Add-WindowsCapability")
