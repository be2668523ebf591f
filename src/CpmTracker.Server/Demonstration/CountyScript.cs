namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;

/// <summary>Makes up one county's implementation: Snapshot, priorities, plan, declared stages, one of them perhaps backwards.</summary>
internal sealed class CountyScript(World world, string county, Random chance)
{
    private readonly Actor staff = new($"staff-{county}", [Role.CountyStaff], county);
    private readonly string stream = StreamId.OfCounty(county);

    public void Play()
    {
        if (chance.OneIn(4)) return;
        var day = world.First.AddDays(chance.From(10, 400));
        for (var round = 1; day < world.Last; round++)
        {
            Declare(day, (ImplementationStage)Math.Min(round - 1, 3));
            day = day.AddDays(chance.From(20, 120));
            world.Timeline.Add(day, staff, new CompleteSnapshot(county, $"snapshot-{county}-{round}", world.Snapshot, Dimensions(), chance.From(6, 40), day));
            day = day.AddDays(chance.From(7, 40));
            world.Timeline.Add(day, staff, new SetLocalPriorities(county, Priorities(), day));
            day = day.AddDays(chance.From(14, 60));
            world.Timeline.Add(day, staff, new AdoptImplementationPlan(county, $"implementation-{county}-{round}", day, day.AddMonths(chance.From(11, 18)), day));
            if (chance.OneIn(6)) Declare(day.AddDays(chance.From(60, 200)), (ImplementationStage)Math.Max(round - 2, 0));
            day = day.AddMonths(chance.From(12, 20));
        }
    }

    private void Declare(DateOnly day, ImplementationStage stage) =>
        world.Timeline.Add(day, staff, new DeclareImplementationStage(county, stage, world.Scribe.Write(stream, "As the implementation team sees it"), day));

    private IReadOnlyList<DimensionRating> Dimensions() =>
        [.. Enum.GetValues<AreaOfConcentration>().Select(a => new DimensionRating(a, chance.From(world.Snapshot.Min, world.Snapshot.Max)))];

    private IReadOnlyList<LocalPriority> Priorities() =>
        [.. Enumerable.Range(1, chance.From(3, 5)).Select(rank => new LocalPriority(rank, chance.Pick(Enum.GetValues<AreaOfConcentration>()), world.Scribe.Step(stream, chance)))];
}
