"""The images and attachments of a report, read from its folder and nowhere else."""

import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import ImageFile

from govreport.errors import LoadError
from govreport.loading import load, load_report
from govreport.loading.files import MAX_MEGABYTES, MAX_TOTAL

REPORT = "agency: 某局\nyear: 2024\n"


def figure(path: str) -> str:
    return f"{REPORT}other_matters:\n  - figure: {{path: '{path}'}}\n"


def attachment(path: str) -> str:
    return f"{REPORT}attachments:\n  - {{path: '{path}'}}\n"


@pytest.fixture
def folder(tmp_path):
    """The folder of a report, beside one that is none of its business."""
    (tmp_path / "年报").mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    return tmp_path / "年报"


@pytest.fixture
def found(folder):
    """A function that gives what is said of a report in that folder."""

    def found(text):
        (folder / "report.yaml").write_text(text, encoding="utf-8")
        problems = load(folder / "report.yaml").problems
        return [
            (p.code, p.message, p.address, (p.position.line, p.position.column))
            for p in problems
        ]

    return found


def png(width: int, height: int) -> bytes:
    """Give a PNG that says its size and has no pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data))
        + kind
        + data
        + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def test_files_are_read_beside_the_report_by_the_path_that_it_writes(folder, image):
    (folder / "图").mkdir()
    (folder / "图" / "大厅.png").write_bytes(image())
    (folder / "统计.xlsx").write_bytes(b"PK")
    text = figure("图/大厅.png") + "attachments: [{path: ./统计.xlsx}]\n"
    (folder / "report.yaml").write_text(text, encoding="utf-8")
    source = load(folder / "report.yaml")
    assert source.problems == ()
    assert source.files == {"图/大厅.png": image(), "./统计.xlsx": b"PK"}


def test_a_report_in_the_folder_at_hand_finds_its_files(folder, image, monkeypatch):
    (folder / "a.png").write_bytes(image())
    (folder / "report.yaml").write_text(figure("a.png"), encoding="utf-8")
    monkeypatch.chdir(folder)
    assert load("report.yaml").problems == ()


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("b.png", "missing"),
        (".", "missing"),
        ("report.yaml/a.png", "missing"),
        ("../secret.png", "outside"),
        ("图/../../secret.png", "outside"),
        ("/etc/hostname", "outside"),
        ("//server/share/a.png", "outside"),
        (r"..\secret.png", "outside"),
        (r"\secret.png", "outside"),
        (r"C:\a.png", "outside"),
        ("C:a.png", "outside"),
        (r"图\a.png", "separator"),
        ("图" * 200, "unreadable"),
    ],
)
def test_a_path_that_does_not_lead_to_a_file_of_the_report_is_told(found, path, word):
    at = (4, 20)
    assert found(figure(path)) == [
        ("OGI118", f"OGI118.{word}", "other_matters[0].figure.path", at)
    ]
    assert found(attachment(path)) == [
        ("OGI119", f"OGI119.{word}", "attachments[0].path", (4, 12))
    ]


def test_a_link_out_of_the_folder_is_not_followed(folder, found):
    (folder / "a.png").symlink_to("../secret.png")
    (folder / "b.png").symlink_to("b.png")
    assert [message for _, message, *_ in found(figure("a.png"))] == ["OGI118.outside"]
    assert [code for code, *_ in found(figure("b.png"))] == ["OGI118"]


def test_a_link_within_the_folder_is_followed(folder, found, image):
    (folder / "a.png").write_bytes(image())
    (folder / "b.png").symlink_to("a.png")
    assert found(figure("b.png")) == []


def test_what_is_no_file_is_not_opened(folder, found):
    os.mkfifo(folder / "a.png")
    assert [message for _, message, *_ in found(figure("a.png"))] == ["OGI118.missing"]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "kind"),
        (b"GIF89a", "kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        (b"\x89PNG\r\n\x1a\n", "broken"),
        (b"\xff\xd8\xff", "broken"),
        (png(100, 100), "broken"),
        (png(100_000, 100_000), "pixels"),
    ],
)
def test_an_image_that_cannot_be_shown_is_told(folder, found, content, word):
    (folder / "a.png").write_bytes(content)
    assert [message for _, message, *_ in found(figure("a.png"))] == [f"OGI118.{word}"]


@pytest.mark.parametrize("tolerated", [True, False])
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_an_image_that_is_cut_off_is_told(
    folder, found, image, kind, tolerated, monkeypatch
):
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", tolerated)
    whole = image(kind=kind, size=(300, 300))
    (folder / "a").write_bytes(whole[: len(whole) // 2])
    assert [message for _, message, *_ in found(figure("a"))] == ["OGI118.broken"]
    assert ImageFile.LOAD_TRUNCATED_IMAGES is tolerated


def test_a_file_too_large_is_not_read(folder, found, monkeypatch):
    with (folder / "a.zip").open("wb") as file:
        file.truncate(MAX_MEGABYTES * 2**20 + 1)
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda p: read(p) if p.suffix == ".yaml" else 1 / 0
    )
    assert [message for _, message, *_ in found(attachment("a.zip"))] == ["OGI119.size"]


def test_files_are_limited_together():
    count = MAX_TOTAL // MAX_MEGABYTES
    names = [f"{number}.zip" for number in range(count + 1)]
    listed = "\n".join(f"  - {{path: {name}}}" for name in names)
    files = dict.fromkeys(names, bytes(MAX_MEGABYTES * 2**20))
    source = load(f"{REPORT}attachments:\n{listed}\n".encode(), files=files)
    assert [p.message for p in source.problems] == ["OGI119.total"]
    assert list(source.files) == names[:count]


def test_a_report_without_a_folder_is_given_its_files(image):
    content = figure("a.png").encode()
    with pytest.raises(LoadError) as caught:
        load_report(content)
    (problem,) = caught.value.diagnostics
    assert problem.word() == (
        "没有图片“a.png”。请把图片放在报告所在的文件夹，并核对文件名。"
    )
    assert (problem.position.line, problem.position.column) == (4, 20)
    assert load(content, files={"a.png": image()}).files == {"a.png": image()}
