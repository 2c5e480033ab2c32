"""The figures of the house: lines and modules, lengths of functions, documented names, import circles, imports upwards.

Run as ``PYTHONPATH=. .venv/bin/python tests/benchmarks/house_figures.py [FOLDER]``; FOLDER is another checkout.
"""

import ast
import statistics
import sys
from pathlib import Path

PACKAGES = ("kernels", "tracker", "gui")


def modules_of(root, package):
    """Module names with their trees and numbers of lines."""
    for path in sorted((root / package).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        yield name, ast.parse(text), text.count("\n")


def functions_of(tree):
    """All functions, methods included."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def documented(tree):
    """Of the public names of a module: how many there are, and how many say what they are."""
    nodes = [tree, *(node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef))]
    for holder in [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]:
        nodes += [node for node in holder.body if isinstance(node, ast.FunctionDef)]
    public = [node for node in nodes if not getattr(node, "name", "module").startswith("_")]
    return len(public), sum(ast.get_docstring(node) is not None for node in public)


def runtime_imports(name, tree, known):
    """Modules of ours that a module loads when it is loaded itself; what stands in functions or for types is not."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                target = f"{node.module}.{alias.name}"
                yield target if target in known else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def circles(graph):
    """Groups of modules that load each other (Tarjan, 1972)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in graph.get(node, ()):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            group = []
            while True:
                group.append(stack.pop())
                if group[-1] == node:
                    break
            if len(group) > 1:
                found.append(group)

    for node in graph:
        if node not in index:
            visit(node)
    return found


def main():
    """Print the table."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    sys.setrecursionlimit(10_000)
    graph, lengths = {}, []
    everything = {package: list(modules_of(root, package)) for package in PACKAGES}
    known = {name for modules in everything.values() for name, _, _ in modules}
    for package, modules in everything.items():
        public = [documented(tree) for _, tree, _ in modules]
        share = 100 * sum(told for _, told in public) / sum(count for count, _ in public)
        longest = max(modules, key=lambda one: one[2])
        print(f"{package}: {sum(one[2] for one in modules)} lines in {len(modules)} modules, "
              f"longest {longest[0]} {longest[2]}; {share:.1f} % of public names documented")  # fmt: skip
        for name, tree, _ in modules:
            lengths += [node.end_lineno - node.lineno + 1 for node in functions_of(tree)]
            graph[name] = sorted({one for one in runtime_imports(name, tree, known) if one in known and one != name})
    ninety = statistics.quantiles(lengths, n=10)[-1]
    print(f"functions: {len(lengths)}, lines {statistics.median(lengths):.0f}/{ninety:.0f}/{max(lengths)} "
          "(median, 90 %, longest)")  # fmt: skip
    print(f"import circles: {circles(graph) or 'none'}")
    loose = [
        name
        for name in graph
        if name.startswith("tracker.") and (root / (name.replace(".", "/") + ".py")).exists() and name.count(".") == 1
    ]
    print(f"files at tracker's root: {len(loose)}")
    tests = sum(path.read_text(encoding="utf-8").count("\n") for path in (root / "tests").rglob("*.py"))
    patches = sum(
        path.read_text(encoding="utf-8").count("monkeypatch.setattr") for path in (root / "tests").rglob("*.py")
    )
    print(f"tests: {tests} lines, {patches} monkeypatch.setattr")


if __name__ == "__main__":
    main()
