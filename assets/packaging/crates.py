"""Which crates are in the program, for the scripts beside this one. Asks Cargo alone, without a network."""

import json
import os
import pathlib
import subprocess
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def targets():
    """The systems we make packages for: those that `deny.toml` holds the rules for."""
    with open(ROOT / "deny.toml", "rb") as rules:
        return tomllib.load(rules)["graph"]["targets"]


def metadata(target):
    """What Cargo knows of the crates for one system."""
    command = [
        os.environ.get("CARGO", "cargo"), "metadata", "--locked", "--offline", "--format-version", "1",
        "--filter-platform", target,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{done.stderr}\nIf crates are missing, run: cargo fetch --locked")
    return json.loads(done.stdout)


class Graph:
    """The crates for all systems together: what is in the program, and what only helps to build it."""

    def __init__(self):
        self.packages = {}   # by the name that Cargo has for one
        self.needs = {}      # what each one needs, except for its tests
        shipped, built = set(), set()
        for target in targets():
            known = metadata(target)
            self.root = known["resolve"]["root"]
            packages = {it["id"]: it for it in known["packages"]}
            runs, builds = {}, {}
            for node in known["resolve"]["nodes"]:
                runs[node["id"]] = set()
                builds[node["id"]] = set()
                for dep in node["deps"]:
                    kinds = {it["kind"] for it in dep["dep_kinds"]}
                    if None in kinds:
                        runs[node["id"]].add(dep["pkg"])
                    if "build" in kinds:
                        builds[node["id"]].add(dep["pkg"])
            # A macro runs in the compiler: neither it nor what it needs is in the program.
            macros = {key for key, it in packages.items() if any("proc-macro" in at["kind"] for at in it["targets"])}
            here = reach(self.root, lambda it: () if it in macros else runs[it])
            shipped |= here - macros
            reached = reach(self.root, lambda it: runs[it] | builds[it])
            built |= reached
            for key in reached:
                self.packages[key] = packages[key]
                self.needs.setdefault(key, set()).update(runs[key] | builds[key])
        self.shipped = shipped
        self.built = built

    def in_order(self, keys):
        """Packages by name and version."""
        return sorted((self.packages[it] for it in keys), key=lambda it: (it["name"], version_key(it["version"])))


def version_key(version):
    """Orders versions as people count; two that count alike stay apart by their letters."""
    numbers = version.split("+")[0].split("-")[0].split(".")
    return [int(it) for it in numbers], version


def reach(start, step):
    found, ahead = set(), [start]
    while ahead:
        key = ahead.pop()
        if key not in found:
            found.add(key)
            ahead.extend(step(key))
    return found
