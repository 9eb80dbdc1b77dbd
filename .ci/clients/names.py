"""Looks through generated Swift and Dart code, for which no compiler is at hand, for names that these languages do not
allow: a reserved word that is not quoted, two cases of one enum or two members of one type with the same name, and two
types with the same name.
"""

import collections
import pathlib
import re
import sys

RESERVED = {
    "swift": """associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
        precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer do
        else fallthrough for guard if in repeat return throw switch where while Any as await false is nil self Self super throws
        true try""",
    "dart": """assert await break case catch class const continue default do else enum extends false final finally for if in is
        new null rethrow return super switch this throw true try var void while with yield""",
}
TYPE = {
    "swift": re.compile(r"^public (?:final )?(?:class|struct|enum) (\w+)", re.M),
    "dart": re.compile(r"^(?:class|enum) (\w+)", re.M),
}
# The place of a name, and the name: a case of an enum or a member of a type.
MEMBER = {
    "swift": re.compile(r"^ +(case|public var) (`?\w+`?)(?= = |:|$)", re.M),
    "dart": re.compile(r"^  (static const|final [\w<>?, ]+|[A-Z][\w<>?, ]*) (\w+)(?=;| = )|^  (\w+)\._\(", re.M),
}
BLOCK = re.compile(r"^ *(?:public |final |indirect )*(?:class|struct|enum) \w+", re.M)


def findings(language, folder):
    types = collections.Counter()
    looked_at = 0
    for file in sorted(pathlib.Path(folder).rglob("[Mm]odel*/*." + language)):
        text = file.read_text()
        types.update(TYPE[language].findall(text))
        starts = [match.start() for match in BLOCK.finditer(text)] + [len(text)]
        for start, end in zip(starts, starts[1:]):
            names = [match.group(2) or match.group(3) for match in MEMBER[language].finditer(text, start, end)]
            looked_at += len(names)
            for name, count in collections.Counter(names).items():
                if count > 1:
                    yield f"{file.name}: {name} is declared {count} times"
                if name in RESERVED[language].split():
                    yield f"{file.name}: {name} is a reserved word"
    for name, count in types.items():
        if count > 1:
            yield f"type {name} is declared {count} times"
    if len(types) < 50 or looked_at < 200:
        yield f"only {len(types)} types with {looked_at} names were found in {folder}"


found = [finding for language in sys.argv[2:] for finding in findings(language, f"{sys.argv[1]}/{language}")]
print("\n".join(found) or f"{' and '.join(sys.argv[2:])}: all names are allowed")
sys.exit(bool(found))
