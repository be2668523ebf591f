using CpmTracker.Domain.Catalogue;

namespace CpmTracker.Domain.Tests.Catalogue;

public sealed class BehaviorStructureTests
{
    [Fact]
    public void Sub_behaviors_are_lettered_and_each_has_the_level_lines_that_follow_it()
    {
        var behavior = With(new(null, "First"), new("directors", "First, for directors"), new("supervisors", "First, for supervisors"), new(null, "Second"));

        behavior.SubBehaviors().Select(s => $"{s.Letter} {s.Summary}: {string.Join(", ", s.LevelLines.Select(l => l.For))}").ShouldBe(["a First: directors, supervisors", "b Second: "]);
        behavior.LevelLines().ShouldBeEmpty();
    }

    [Fact]
    public void Level_lines_before_any_sub_behavior_are_the_behaviors_own()
    {
        var behavior = With(new("directors", "Own"), new(null, "First"), new("directors", "Of the first"));

        behavior.LevelLines().Select(l => l.Summary).ShouldBe(["Own"]);
        behavior.SubBehaviors().ShouldHaveSingleItem().LevelLines.Select(l => l.Summary).ShouldBe(["Of the first"]);
    }

    [Fact]
    public void Nothing_is_lost_or_told_twice()
    {
        BehaviorDetail[] details = [new("directors", "1"), new(null, "2"), new("supervisors", "3"), new(null, "4")];
        var behavior = With(details);

        behavior.LevelLines().Select(l => l.Summary).Concat(behavior.SubBehaviors().SelectMany(s => s.LevelLines.Select(l => l.Summary).Prepend(s.Summary))).ShouldBe(details.Select(d => d.Summary));
    }

    private static Behavior With(params BehaviorDetail[] details) => new("LB-1", "foundational", 1, "Title", null, details, new(["S1"], []));
}
