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
        foreach (var id in Enumerable.Range(0, 100_000)) departures.Add(id);

        Enumerable.Range(0, 100_000).Count(id => departures.MayHave(id)).ShouldBe(100_000);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(500_000)]
    public void Others_are_hardly_ever_taken_for_it(int count)
    {
        var random = new Random(1);
        for (var i = 0; i < count; i++) departures.Add(random.NextInt64());

        Enumerable.Range(0, 100_000).Count(_ => departures.MayHave(random.NextInt64())).ShouldBeLessThan(66);
    }
}
