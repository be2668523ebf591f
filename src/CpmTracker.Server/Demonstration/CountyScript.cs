namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;

/// <summary>Makes up one county's implementation in rounds: Snapshot, what it showed, priorities, plan, reassessment; declared stages, one of them perhaps backwards.</summary>
internal sealed class CountyScript(World world, string county, Random chance)
{
    private readonly Actor staff = new($"staff-{county}", [Role.CountyStaff], county);
    private readonly string stream = StreamId.OfCounty(county);
    private readonly CountyDiary diary = new(world.Timeline);

    public void Play()
    {
        if (chance.OneIn(15)) Note(world.First.AddDays(1), World.Office, new AssignCountyToRegion(county, chance.Pick(world.Terms.Regions), true, Known.Unverified, world.First));
        if (chance.OneIn(4)) return;
        var day = world.First.AddDays(chance.From(10, 400));
        FormTeam(day);
        for (var round = 1; day < world.Last; round++)
        {
            Declare(day, (ImplementationStage)Math.Min(round - 1, 3));
            day = day.AddDays(chance.From(20, 120));
            CompleteSnapshot(day, round);
            day = day.AddDays(chance.From(7, 40));
            Note(day, new SetLocalPriorities(county, Priorities(), day));
            day = day.AddDays(chance.From(14, 60));
            var plan = $"implementation-{county}-{round}";
            Note(day, new AdoptImplementationPlan(county, plan, day, day.AddMonths(chance.From(11, 18)), day));
            new CountyWorkScript(world, diary, staff, county, round, chance).Play(plan, day);
            if (chance.OneIn(6)) Declare(day.AddDays(chance.From(60, 200)), (ImplementationStage)Math.Max(round - 2, 0));
            day = day.AddMonths(chance.From(12, 20));
            if (!chance.OneIn(4)) Note(day, new ReassessPlan(county, $"reassessment-{county}-{round}", plan, world.Scribe.Strength(stream, chance), day));
        }

        diary.Close();
    }

    private void FormTeam(DateOnly day) => Note(day, new FormImplementationTeam(
        county,
        $"team-{county}",
        [new(TeamRole.Director, 1), new(TeamRole.Supervisory, chance.From(1, 4)), new(TeamRole.FrontLine, chance.From(1, 6)), new(chance.Pick([TeamRole.Tribe, TeamRole.Partner]), 1)],
        day));

    private void CompleteSnapshot(DateOnly day, int round)
    {
        var snapshot = $"snapshot-{county}-{round}";
        if (chance.OneIn(20))
        {
            Note(day, new CompleteSnapshot(county, $"{snapshot}-wrong", world.Snapshot, Dimensions(), null, day));
            diary.Note(day.AddDays(1), () => world.Timeline.AddVoid(
                day.AddDays(1), staff, $"{snapshot}-wrong", new(county, 0, world.Scribe.Write(stream, "It was the draft, not the result"), day.AddDays(1))));
        }

        Note(day, new CompleteSnapshot(county, snapshot, world.Snapshot, Dimensions(), chance.From(6, 40), day));
        Note(day, new NoteStrength(county, $"strength-{county}-{round}", snapshot, Area(), world.Scribe.Strength(stream, chance), day));
        Note(day, new NoteOpportunity(county, $"opportunity-{county}-{round}", snapshot, Area(), world.Scribe.Concern(stream, chance), day));
    }

    private void Declare(DateOnly day, ImplementationStage stage) =>
        Note(day, new DeclareImplementationStage(county, stage, world.Scribe.Write(stream, "As the implementation team sees it"), day));

    private IReadOnlyList<DimensionRating> Dimensions() =>
        [.. Enum.GetValues<AreaOfConcentration>().Select(a => new DimensionRating(a, chance.From(world.Snapshot.Min, world.Snapshot.Max)))];

    private IReadOnlyList<LocalPriority> Priorities() =>
        [.. Enumerable.Range(1, chance.From(3, 5)).Select(rank => new LocalPriority(rank, Area(), world.Scribe.Step(stream, chance)))];

    private AreaOfConcentration Area() => chance.Pick(Enum.GetValues<AreaOfConcentration>());

    private void Note<TCommand>(DateOnly day, ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => diary.Note(day, staff, command);

    private void Note<TCommand>(DateOnly day, Actor by, ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => world.Timeline.Add(day, by, command);
}
