from tests.simulations.cohorts import run, the_library

RUNS = 40


def test_a_wrong_key_is_flagged_and_a_sound_one_is_not_in_95_of_100_cohorts() -> None:
    library = the_library()
    outcomes = [run(library, 60, seed) for seed in range(RUNS)]
    assert sum(outcome.bad_flagged for outcome in outcomes) >= 0.95 * RUNS
    assert sum(outcome.good_flagged for outcome in outcomes) <= 0.05 * RUNS
    assert min(outcome.separated for outcome in outcomes) >= 0.9  # experts above the median novice
