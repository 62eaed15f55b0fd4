#!/usr/bin/env python3
"""Looks at .github/workflows without running them: check_workflows.py [FILE …]

It needs bash, and PyYAML (Debian: python3-yaml). With shellcheck, it asks that too. What it holds:

- The file is YAML, and no key stands twice.
- A workflow as a whole may read the content, and nothing else. A job that may write builds nothing, and tests nothing:
  what a crate runs while it is built must find no right to write.
- An action is named by its whole commit, which nobody can move, with its version beside it.
- `cargo` builds what Cargo.lock says, everywhere.
- A script is right for bash, and takes no `${{ … }}`: a title or a branch name must not become a command.
"""

import pathlib
import re
import shutil
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What Cargo does without looking at Cargo.lock.
NO_LOCK = {"fmt", "--version", "-V", "search", "info", "owner", "login"}
BUILDS = re.compile(r"\b(cargo|rustc|\.ci/run|makensis)\b")


class Strict(yaml.SafeLoader):
    """YAML takes the last of two equal keys without a word. Here it is a fault."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            name = self.construct_object(key, deep=deep)
            if name in seen:
                raise yaml.YAMLError(f"line {key.start_mark.line + 1}: {name} stands twice")
            seen.add(name)
        return super().construct_mapping(node, deep)


def commands(script):
    """The lines of a script, without comments, with those put together that end in a backslash."""
    script = re.sub(r"\\\n\s*", " ", script)
    return [it for it in (line.strip() for line in script.split("\n")) if it and not it.startswith("#")]


def cargo_faults(script):
    for line in commands(script):
        for call in re.finditer(r"(?:^|[\s;&|(])cargo\s+([^;&|)]*)", line):
            words = call.group(1).split()
            # `cargo +1.95.0 build`: the toolchain is not the command.
            words = [it for it in words if not it.startswith("+")]
            if words and words[0] not in NO_LOCK and "--locked" not in words:
                yield f"without --locked: {call.group(0).strip()}"


def script_faults(script):
    if "${{" in script:
        yield "takes ${{ … }}; hand it over by env"
    done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
    if done.returncode:
        yield f"bash: {done.stderr.strip()}"
    elif shutil.which("shellcheck"):
        done = subprocess.run(
            ["shellcheck", "--shell=bash", "--format=gcc", "-"], input=script, capture_output=True, text=True
        )
        if done.returncode:
            yield f"shellcheck: {done.stdout.strip()}"
    yield from cargo_faults(script)


def writes(rights):
    """Whether rights let anything be written. No word on rights means those of the workflow."""
    if isinstance(rights, str):
        return rights != "read-all"
    return any(it not in ("read", "none") for it in (rights or {}).values())


def faults(text):
    """What is wrong with a workflow."""
    try:
        flow = yaml.load(text, Strict)
    except yaml.YAMLError as why:
        return [f"not YAML: {why}"]
    if not isinstance(flow, dict):
        return ["empty"]
    found = []
    if flow.get("permissions") not in ({"contents": "read"}, {}):
        found.append("the whole may do more than read: permissions")
    # YAML 1.1 reads the word `on` as “true”.
    if "pull_request_target" in str(flow.get("on", flow.get(True))):
        found.append("pull_request_target gives strangers our rights")
    default = flow.get("defaults", {}).get("run", {}).get("shell")
    if default != "bash":
        found.append("the scripts are for bash: defaults.run.shell")
    for line in text.split("\n"):
        used = re.match(r"\s*-?\s*uses:\s*(.*)", line)
        if used and not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v[\d.]+", used.group(1)):
            found.append(f"no whole commit with its version: {used.group(1)}")
    for name, job in (flow.get("jobs") or {}).items():
        if "timeout-minutes" not in job:
            found.append(f"{name}: no timeout-minutes")
        if "uses" in job:
            found.append(f"{name}: takes a whole workflow from elsewhere")
        may_write = writes(job.get("permissions"))
        for step in job.get("steps", []):
            title = f"{name}: {step.get('name', step.get('uses', 'a step'))}"
            script = step.get("run")
            if script is not None:
                found += [f"{title}: {it}" for it in script_faults(script)]
                if may_write and any(BUILDS.search(it) for it in commands(script)):
                    found.append(f"{title}: builds in a job that may write")
                if step.get("shell", "bash") != "bash":
                    found.append(f"{title}: another shell")
            elif "uses" in step:
                if "actions/checkout@" in step["uses"]:
                    if (step.get("with") or {}).get("persist-credentials") is not False:
                        found.append(f"{title}: leaves the token behind: persist-credentials")
            else:
                found.append(f"{title}: does nothing")
    if not flow.get("jobs"):
        found.append("no jobs")
    return found


def main(paths):
    paths = [pathlib.Path(it) for it in paths] or sorted((ROOT / ".github/workflows").glob("*.y*ml"))
    if not paths:
        raise SystemExit("no workflows found")
    found = [f"{it.name}: {fault}" for it in paths for fault in faults(it.read_text(encoding="utf-8"))]
    if found:
        raise SystemExit("\n".join(found))
    print(f"{len(paths)} workflows are as they should be")


if __name__ == "__main__":
    main(sys.argv[1:])
