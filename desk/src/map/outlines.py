"""Makes outlines.tsv, the outlines of states that the desk's map draws, from Natural Earth (public domain).

Usage: python3 outlines.py countries-50m.json > ../main/resources/desk/outlines.tsv

countries-50m.json is of world-atlas 2.0.2 (npm), which holds Natural Earth 4.1 as TopoJSON. Lines are shared by the states on both sides, and stay so.
Points that matter least are left out (Visvalingam and Whyatt 1993), fewer where the desk looks closely, and so are small islands far from there.
"""
import heapq
import json
import sys

SCALE = 100                       # coordinates are in hundredths of a degree
CLOSE = (15, 22, 100, 62)         # west, south, east, north of where the desk looks closely
FINE, COARSE = 0.0006, 0.015      # square degrees of the least triangle that is kept
ISLAND_NEAR, ISLAND_FAR = 0.01, 0.15
LEFT_OUT = {"010"}                # Antarctica: nobody resides there


def decoded(topology):
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        yield points


def area(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def near(points):
    west, south, east, north = CLOSE
    return any(west <= x <= east and south <= y <= north for x, y in points)


def simplified(points):
    """The ends stay, and of closed lines four points at least, so that no state becomes a stroke."""
    least = FINE if near(points) else COARSE
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    gone = [False] * len(points)
    heap = [(area(*points[i - 1:i + 2]), i) for i in range(1, len(points) - 1)]
    heapq.heapify(heap)
    left = len(points)
    need = 4 if points[0] == points[-1] else 2
    sizes = dict((i, size) for size, i in heap)
    while heap and left > need:
        size, i = heapq.heappop(heap)
        if gone[i] or sizes[i] != size:
            continue
        if size >= least:
            break
        gone[i], left = True, left - 1
        b, a = before[i], after[i]
        after[b], before[a] = a, b
        for j in (b, a):
            if 0 < j < len(points) - 1:
                sizes[j] = max(size, area(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (sizes[j], j))
    return [point for i, point in enumerate(points) if not gone[i]]


def rings(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry.get("arcs", [])
    return [ring for polygon in polygons for ring in polygon]


def outline(ring, arcs):
    points = []
    for i in ring:
        points += arcs[i] if i >= 0 else arcs[~i][::-1]
    return points


def extent(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def main(file):
    with open(file, encoding="utf-8") as text:
        topology = json.load(text)
    arcs = list(decoded(topology))
    states, used = [], {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        kept = []
        for ring in rings(geometry):
            points = outline(ring, arcs)
            if geometry.get("id") not in LEFT_OUT and (len(ring) > 1 or extent(points) >= (ISLAND_NEAR if near(points) else ISLAND_FAR)):
                kept.append([used.setdefault(i if i >= 0 else ~i, len(used)) if i >= 0 else ~used.setdefault(~i, len(used)) for i in ring])
        if kept:
            states.append((geometry.get("id") or "", kept))
    print("# Outlines of states: Natural Earth (public domain), made by src/map/outlines.py. A line of points in hundredths of a degree east and north,")
    print("# the first from nought and each other from the one before it; then states by their number (M49): rings of lines by number, ~n the line n backwards.")
    for i in used:
        x = y = 0
        steps = []
        for east, north in simplified(arcs[i]):
            to = (round(east * SCALE), round(north * SCALE))
            if not steps or to != (x, y):
                steps.append(f"{to[0] - x},{to[1] - y}")
                x, y = to
        print("line\t" + " ".join(steps))
    for number, kept in sorted(states):
        print(f"state\t{number}\t" + ";".join(",".join(str(i) if i >= 0 else f"~{~i}" for i in ring) for ring in kept))


if __name__ == "__main__":
    main(sys.argv[1])
