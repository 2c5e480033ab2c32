from tracker.face.tiers import MODEL_VARIABLE
from tracker.run.warm_up import warm_up


def test_warm_up_tells_how_far_it_is_up_to_the_end():
    told = []
    warm_up(lambda step, done: told.append((step, done)))
    shares = [done for _, done in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(step for step, _ in told)


def test_nothing_is_left_to_compile_for_the_demo(monkeypatch):
    """Every kernel that the demo's first round needs has its machine code after warm-up, also for a hand before it."""
    monkeypatch.setenv(MODEL_VARIABLE, "fast")
    from kernels import camshift, cascade, colour, covers, grouping, integral

    warm_up()
    for kernel in (
        camshift.back_project,
        camshift.mean_shift,
        cascade.scan_pyramid,
        colour.count_colours,
        covers.follow_skin,
        covers.keep_where_still,
        covers.lay_back,
        covers.mix_in,
        grouping.group_rectangles,
        integral.integral_images,
    ):
        assert kernel.signatures
