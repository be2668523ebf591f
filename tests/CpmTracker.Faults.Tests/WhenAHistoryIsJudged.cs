using CpmTracker.Faults.Linear;

namespace CpmTracker.Faults.Tests;

public sealed class WhenAHistoryIsJudged
{
    private static readonly IReadOnlyList<Mark> Stream = [new(1, 0, 2), new(1, 1, 2), new(2, 0, 1)];

    /// <summary>One after the other, at the moments 10, 20, 30 …: #1 appends two events, #2 one more, #3 reads.</summary>
    private static readonly IReadOnlyList<Operation> History =
    [
        Append(1, 2, at: 10, version: 2),
        Append(2, 1, at: 20, version: 3) with { Expected = 2 },
        Read(3, at: 30, version: 3),
    ];

    [Fact]
    public void One_in_which_all_was_as_they_say_is_accepted() => Checker.Check(History, Stream).ShouldBeEmpty();

    [Fact]
    public void An_acknowledged_append_that_is_lost_is_found() => Finds("#1 or #2 lost", History, [new(1, 0, 2), new(1, 1, 2)], "was acknowledged and does not stand");

    [Fact]
    public void One_that_stands_twice_is_found() => Finds("twice", History, [.. Stream, new(2, 0, 1)], "#2 stands twice");

    [Fact]
    public void Half_an_append_is_found() => Finds("half", [Append(1, 2, at: 10, version: 2)], [new(1, 0, 2)], "#1 does not stand as a whole");

    [Fact]
    public void Events_between_those_of_one_append_are_found() => Finds("between", History, [new(1, 0, 2), new(2, 0, 1), new(1, 1, 2)], "#1 does not stand as a whole");

    [Fact]
    public void An_append_that_nobody_called_is_found() => Finds("uncalled", History, [.. Stream, new(9, 0, 1)], "#9 stands and nobody called it");

    [Fact]
    public void An_append_at_another_version_than_acknowledged_is_found() =>
        Finds("moved", [History[0], History[1] with { Version = 4 }], Stream, "was acknowledged at another version");

    [Fact]
    public void An_append_after_another_version_than_expected_is_found() =>
        Finds("unexpected", [History[0], History[1] with { Expected = 1 }], Stream, "stands after version 2, and was to stand after 1 only");

    [Fact]
    public void A_refused_append_that_stands_is_found() =>
        Finds("refused", [History[0], History[1] with { Result = Result.Refused }], Stream, "was refused and stands");

    [Fact]
    public void A_read_of_other_events_than_those_of_its_version_is_found() => Finds("another trace", [.. History.Take(2), History[2] with { Trace = 5 }], Stream, "saw something else");

    [Fact]
    public void A_read_beyond_the_end_is_found() => Finds("beyond", [.. History.Take(2), History[2] with { Version = 4 }], Stream, "saw a version that never was");

    [Fact]
    public void A_read_that_is_older_than_what_was_answered_before_it_began_is_found() => Finds("stale", [.. History.Take(2), Read(3, at: 30, version: 2)], Stream, "is older than version 3");

    [Fact]
    public void A_read_that_is_older_than_another_read_is_found() =>
        Finds("back in time", [Append(1, 2, at: 10, version: 2), Append(2, 1, at: 20, version: 3) with { Answered = 99 }, Read(3, at: 30, version: 3), Read(4, at: 40, version: 2)], Stream, "is older than version 3");

    [Fact]
    public void A_read_of_what_was_not_yet_called_is_found() => Finds("foreseen", [History[0], History[1], Read(3, at: 12, version: 3)], Stream, "had been called by then");

    [Fact]
    public void An_append_before_one_that_was_answered_before_it_was_called_is_found() =>
        Finds("order", [Append(1, 2, at: 20, version: 2), Append(2, 1, at: 10, version: 3)], Stream, "though version 3 had been answered before it was called");

    [Fact]
    public void A_refusal_without_a_reason_is_found() =>
        Finds("refusal", [.. History, Append(4, 1, at: 40, version: 0) with { Expected = 3, Result = Result.Refused }], Stream, "was refused, though the stream was at version 3 all the time");

    [Fact]
    public void A_refusal_of_an_append_without_a_condition_needs_somebody_at_the_same_time()
    {
        var refused = Append(4, 1, at: 40, version: 0) with { Result = Result.Refused };
        Finds("refusal", [.. History, refused], Stream, "was refused, though");

        Checker.Check([.. History, refused, Append(5, 1, at: 42, version: 4)], [.. Stream, new(5, 0, 1)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_is_justified_where_the_stream_was_elsewhere_or_may_have_been()
    {
        Checker.Check([.. History, Append(4, 1, at: 40, version: 0) with { Expected = 2, Result = Result.Refused }], Stream).ShouldBeEmpty();
        Checker.Check([History[0], Append(4, 1, at: 19, version: 0) with { Expected = 2, Result = Result.Refused }, History[1], History[2]], Stream).ShouldBeEmpty();
    }

    [Fact]
    public void Reads_at_the_same_time_as_an_append_may_see_it_or_not()
    {
        Checker.Check([.. History, Read(4, at: 21, version: 2), Read(5, at: 22, version: 3)], Stream).ShouldBeEmpty();
        Checker.Check([.. History, Read(4, at: 21, version: 3), Read(5, at: 22, version: 2)], Stream).ShouldBeEmpty();
    }

    [Fact]
    public void An_append_without_an_answer_may_stand_or_not()
    {
        var unknown = Append(4, 1, at: 40, version: 0) with { Result = Result.Unknown };
        Checker.Check([.. History, unknown], Stream).ShouldBeEmpty();
        Checker.Check([.. History, unknown], [.. Stream, new(4, 0, 1)]).ShouldBeEmpty();
    }

    private static Operation Append(long number, int events, long at, long version) => new(number, "Append", events, null, at) { Answered = at + 5, Version = version };

    private static Operation Read(long number, long at, int version) => new(number, "Load", 0, null, at) { Answered = at + 5, Version = version, Trace = Stream.Take(version).Aggregate(0L, Chain.After) };

    private static void Finds(string what, IReadOnlyList<Operation> history, IReadOnlyList<Mark> stream, string finding) =>
        Checker.Check(history, stream).ShouldContain(line => line.Contains(finding, StringComparison.Ordinal), what);
}
