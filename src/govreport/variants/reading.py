"""Reading a variant.yaml: one layer, every mistake located and reported at once."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any, cast, get_args, get_origin, get_type_hints

import attrs

from govreport.errors import VariantError
from govreport.loading import read_tree
from govreport.variants.judging import problems_of
from govreport.variants.layer import FILE_NAME, Header, Variant
from govreport.variants.settings import Settings

__all__ = ["read_variant"]


def read_variant(folder: Traversable) -> Variant:
    """Read the variant in `folder`; raise `VariantError` with all that is wrong."""
    file = folder / FILE_NAME
    if not file.is_file():
        raise VariantError("variant.no-file", variant=folder.name, file=FILE_NAME)
    tree = read_tree(file.read_text(encoding="utf-8"), f"{folder.name}/{FILE_NAME}")
    problems = [*tree.problems, *problems_of(tree)]
    if problems:
        raise VariantError("variant.invalid", problems, variant=folder.name)
    plain = cast("Mapping[str, Any]", tree.plain)
    own = {name: plain[name] for name in get_type_hints(Header) if name in plain}
    divisions = _canonical(own.pop("divisions", []), tuple[str, ...])
    editions = own.pop("editions", {})
    return Variant(
        **own,
        folder=folder,
        divisions=tuple(str(prefix) for prefix in divisions),
        overlay=_canonical({n: v for n, v in plain.items() if n not in own}, Settings),
        editions={name: _canonical(said, Settings) for name, said in editions.items()},
        tree=tree,
    )


def _canonical(plain: Any, kind: Any) -> Any:
    """Give a value as its type says: a single text is a list of one."""
    if attrs.has(kind):
        kinds = get_type_hints(kind)
        return {n: _canonical(v, kinds[n]) for n, v in plain.items() if n in kinds}
    if plain is None or kind is str:
        return plain
    if get_origin(kind) is tuple:
        items = plain if isinstance(plain, list) else [plain]
        return [_canonical(item, get_args(kind)[0]) for item in items]
    if get_origin(kind) is Mapping:
        return {n: _canonical(v, get_args(kind)[1]) for n, v in plain.items()}
    return plain
