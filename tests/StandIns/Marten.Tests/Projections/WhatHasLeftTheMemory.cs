using Marten.Projections.Views;

namespace CpmTracker.StandIns.Marten.Tests.Projections;

public sealed class WhatHasLeftTheMemory
{
    private readonly Departures<long> departures = new();

    [Fact]
    public void Nothing_has_before_anything_did() => departures.MayHave(1).ShouldBeFalse();

    [Fact]
    public void Is_never_taken_for_what_has_not()
    {
        foreach (var id in Enumerable.Range(0, 10_000)) departures.Add(id);

        Enumerable.Range(0, 10_000).ShouldAllBe(id => departures.MayHave(id));
    }

    [Fact]
    public void Others_are_hardly_ever_taken_for_it()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++) departures.Add(random.NextInt64());

        Enumerable.Range(0, 10_000).Count(_ => departures.MayHave(random.NextInt64())).ShouldBeLessThan(50);
    }
}
