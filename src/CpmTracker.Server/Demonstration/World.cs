namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;

/// <summary>What the scripts of a made-up history share.</summary>
/// <param name="Timeline">Takes their commands.</param>
/// <param name="Scribe">Writes their words.</param>
/// <param name="ModuleOne">What Module One asks.</param>
/// <param name="SelfAssessment">The self-assessment's instrument.</param>
/// <param name="Behaviors">The CPM behaviours.</param>
/// <param name="Snapshot">The Snapshot's instrument.</param>
/// <param name="Tools">The toolkits' tools, by id, each with the area of its toolkit.</param>
/// <param name="InvolvementActions">What the levels of staff can do.</param>
/// <param name="Counties">FIPS codes.</param>
/// <param name="Regions">Each county's region, by FIPS code.</param>
/// <param name="Terms">What statewide activities can refer to.</param>
/// <param name="Coaches">Ids of the coaches.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record World(
    Timeline Timeline, Scribe Scribe, ModulePlan ModuleOne, InstrumentInForce SelfAssessment, BehaviorsInForce Behaviors, InstrumentInForce Snapshot,
    IReadOnlyList<(string Id, AreaOfConcentration? Area)> Tools, IReadOnlyList<InvolvementActionDefined> InvolvementActions,
    IReadOnlyList<string> Counties, IReadOnlyDictionary<string, string> Regions, ActivityTerms Terms, IReadOnlyList<string> Coaches, DateOnly First, DateOnly Last)
{
    private const int DirectorsPerCoach = 8;

    /// <summary>The programme's modules, by number.</summary>
    public IReadOnlyList<ModulePlan> Modules { get; init; } = [];

    /// <summary>What the record of a session can refer to.</summary>
    public SessionTerms SessionTerms { get; init; } = SessionTerms.None;

    /// <summary>The programme's office.</summary>
    public static Actor Office { get; } = new("programme-office", [Role.Administrator]);

    /// <summary>The director who begins first and goes the whole way, so that everything there is to record can be seen of one.</summary>
    public static string Exemplary { get; } = $"{StreamId.Director}1";

    /// <summary>FIPS codes of the 58 counties: the odd numbers from 06001.</summary>
    public static IReadOnlyList<string> AllCounties { get; } = [.. Enumerable.Range(0, 58).Select(n => $"06{(2 * n) + 1:D3}")];

    /// <summary>Everybody who appears in a history of that many directors.</summary>
    public static IReadOnlyList<string> People(int directors) => [.. CoachIds(directors), .. Enumerable.Range(1, directors).Select(n => $"{StreamId.Director}{n}")];

    public static IReadOnlyList<string> CoachIds(int directors) => [.. Enumerable.Range(1, Math.Max(2, directors / DirectorsPerCoach)).Select(n => $"{StreamId.Coach}{n}")];

    /// <summary>Makes up a history. The same seed, size and days give the same commands; only what is sealed differs, as it must.</summary>
    public static IReadOnlyList<PlannedCommand> History(
        HistoryOrder order, Catalogue catalogue, IReadOnlyDictionary<string, string> regions, IReadOnlyDictionary<string, byte[]> keys)
    {
        var chance = new Random(order.Seed);
        var first = order.Last.AddYears(-order.Years);
        var world = new World(
            new Timeline(order.Last, chance),
            new Scribe(keys),
            catalogue.PlanOf(ModulePlan.ModuleOne) ?? throw new InvalidOperationException("The catalogue in force has no Module One."),
            Instrument(catalogue, InstrumentKind.LeadershipSelfAssessment),
            BehaviorsInForce.Of(catalogue),
            Instrument(catalogue, InstrumentKind.CountySnapshot),
            [.. catalogue.Toolkits.SelectMany(kit => kit.Tools.Select(tool => (tool.Id, kit.Concentration())))],
            catalogue.InvolvementActions,
            AllCounties,
            regions,
            ActivityTerms.Of(catalogue),
            CoachIds(order.Directors),
            first,
            order.Last)
        {
            SessionTerms = SessionTerms.Of(catalogue),
            Modules = [.. catalogue.Modules.OrderBy(m => m.Number).Select(m => catalogue.PlanOf(m.Id)!)],
        };

        foreach (var coach in world.Coaches)
            world.Timeline.Add(first, Office, new RegisterCoach(coach, DirectorsPerCoach * 2, first), world.Scribe.Person(coach, $"Coach {coach.Split('-')[^1]}"));
        foreach (var county in AllCounties) new CountyScript(world, county, chance).Play();

        // The first directors take the counties' seats, one in seven of which stays empty; who comes later is acting beside them.
        var seats = AllCounties.Where(_ => !chance.OneIn(7)).ToArray();
        chance.Shuffle(seats);
        for (var n = 1; n <= order.Directors; n++)
        {
            var seated = n <= seats.Length;
            var director = $"{StreamId.Director}{n}";
            var enrolled = director == Exemplary ? first.AddDays(5) : first.AddDays(chance.From(5, Math.Max(6, (order.Years * 365) - 60)));
            new DirectorScript(world, director, seated ? seats[n - 1] : chance.Pick(AllCounties), !seated, enrolled, chance).Play();
        }

        new ActivityScript(world, chance).Play();
        return world.Timeline.InOrder();
    }

    private static InstrumentInForce Instrument(Catalogue catalogue, InstrumentKind kind) =>
        InstrumentInForce.Of(catalogue.Instruments.FirstOrDefault(i => i.Kind == kind) ?? throw new InvalidOperationException($"The catalogue in force has no instrument of kind {kind}."));
}

/// <summary>How much made-up history is wanted.</summary>
/// <param name="Directors">How many directors.</param>
/// <param name="Years">Over how many years.</param>
/// <param name="Seed">Decides all chance.</param>
/// <param name="Last">The last day of it.</param>
public sealed record HistoryOrder(int Directors, int Years, int Seed, DateOnly Last);
