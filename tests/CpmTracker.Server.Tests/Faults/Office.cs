using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>A small programme: a few directors with their coach, and what they and the office will go on to record.</summary>
internal sealed class Office
{
    private const int Directors = 6;
    private readonly List<PlannedCommand> sent = [];
    private readonly List<CoachedDirector> directors = [];
    private readonly Queue<string> vacantCounties = new(Enumerable.Range(0, 58).Select(n => $"county-06{(2 * n) + 1:000}"));
    private readonly ServedFolder served;

    private Office(ServedFolder served)
    {
        this.served = served;
        Administrator = served.Token("office-1", "administrator");
    }

    public string Administrator { get; }

    /// <summary>Every command planned so far, sent or to be sent.</summary>
    public IReadOnlyList<PlannedCommand> Planned => sent;

    public IReadOnlyList<CoachedDirector> People => directors;

    /// <summary>How many counties have a director once all that is planned is recorded.</summary>
    public int CountiesTaken => 58 - vacantCounties.Count;

    /// <summary>Registers a coach and enrols the directors, each with a first session held.</summary>
    public static async Task<Office> OpenAsync(ServedFolder served, Clients clients)
    {
        var office = new Office(served);
        var coach = (await clients.SendAsync(office.RegisterCoach("The Coach")))["coach"]!["id"]!.GetValue<string>();
        for (var n = 0; n < Directors; n++) office.directors.Add(await office.BeginAsync(clients, coach, n));
        return office;
    }

    /// <summary>A mixture of commands: most append to the directors' streams, where they meet each other; some begin streams of their own.</summary>
    public IReadOnlyList<PlannedCommand> Plan(int commands, Random random) => [.. Enumerable.Range(0, commands).Select(n => PlanOne(n, random))];

    private PlannedCommand PlanOne(int n, Random random)
    {
        var director = directors[random.Next(directors.Count)];
        return random.Next(100) switch
        {
            < 5 when vacantCounties.Count > 0 => Enrol($"Director {n}"),
            < 10 => RegisterCoach($"Coach {n}"),
            < 35 => Told(director.Correct(minutes: random.Next(20, 90), reason: $"Correction {n}")),
            _ => Told(director.WriteValues($"Draft {n}")),
        };
    }

    private async Task<CoachedDirector> BeginAsync(Clients clients, string coach, int n)
    {
        var id = (await clients.SendAsync(Enrol($"Director of the coach {n}")))["director"]!["id"]!.GetValue<string>();
        await clients.SendAsync(Told(new("assignCoach", $"""directorId: "{id}", coachId: "{coach}", on: "2026-01-15" """, Administrator, "director { id }")));
        var coachToken = served.Token(Api.Raw(coach), "coach");
        var held = await clients.SendAsync(Told(new(
            "recordCoachingSession", $"""directorId: "{id}", number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """, coachToken, "director { progress { sessions { id } } }")));
        return new(id, held["director"]!["progress"]!["sessions"]![0]!["id"]!.GetValue<string>(), served.Token(Api.Raw(id), "director"), coachToken);
    }

    private PlannedCommand Enrol(string name) => Told(new(
        "enrolDirector",
        $"""name: "{name}", countyId: "{Journey.CountyId(vacantCounties.Dequeue())}", appointment: NEW, cohort: "2026", on: "2026-01-12" """,
        Administrator,
        "director { id }"));

    private PlannedCommand RegisterCoach(string name) => Told(new("registerCoach", $"""name: "{name}", on: "2026-01-05" """, Administrator, "coach { id }"));

    private PlannedCommand Told(PlannedCommand command)
    {
        sent.Add(command);
        return command;
    }
}
