namespace CpmTracker.Server.Reporting;

using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>Directors as rows <c>d</c>, each with the county <c>c</c> served now.</summary>
internal static class DirectorRows
{
    public const string MinutesDelivered = "minutesDelivered";
    public const string MinutesPlanned = "minutesPlanned";
    public const string DaysToSessionOne = "daysToSessionOne";
    public const string DaysToSessionTwo = "daysFromSessionOneToTwo";
    public const string DaysToPlan = "daysToPlan";

    /// <summary>Where a director stands in the programme.</summary>
    public const string Status = "case when d.data ->> 'withdrawnOn' is null then d.data ->> 'status' else 'Withdrawn' end";

    /// <summary>The module started last.</summary>
    public const string Module = "d.data -> 'modules' -> -1 -> 'plan' ->> 'module'";

    /// <summary>The day on which the first professional development plan was created.</summary>
    public const string PlanDay = "d.data -> 'development' -> 'plans' -> 0 ->> 'createdOn'";

    private const string Enrolled = "(d.data ->> 'enrolledOn')::date";

    /// <summary>The tables.</summary>
    public static string From(IDocumentSchemaResolver tables) => $"{tables.For<DirectorProgress>()} as d left join counties as c on c.fips = d.data ->> 'county'";

    /// <summary>Groups of directors. Times are those of enrolment.</summary>
    public static GroupSource Groups(IDocumentSchemaResolver tables) => new(
        "Directors",
        From(tables),
        new Dictionary<GroupKey, string>([.. Counties.Keys, .. Days.Keys(Enrolled)])
        {
            [GroupKey.Coach] = "d.data ->> 'coach'",
            [GroupKey.Module] = Module,
            [GroupKey.Status] = Status,
        },
        new Dictionary<string, string>
        {
            [MinutesDelivered] = "(d.data ->> 'minutesDelivered')::int",
            [MinutesPlanned] = "(d.data ->> 'minutesPlanned')::int",
            [DaysToSessionOne] = $"{SessionDay(1)} - {Enrolled}",
            [DaysToSessionTwo] = $"{SessionDay(2)} - {SessionDay(1)}",
            [DaysToPlan] = $"({PlanDay})::date - {Enrolled}",
        });

    /// <summary>The county that the director <c>d</c> served on a day, by the posts held; for a day before the first, that of the first.</summary>
    public static string CountyOn(string day) => Days.HeldOn("(d.data -> 'posts')", "from", "county", day);

    /// <summary>The day on which a session of Module One was held, of those in force.</summary>
    public static string SessionDay(int number) => $"(jsonb_path_query_first(d.data, '$.modules[0].sessions[*] ? (@.number == {number}).heldOn') #>> '{{}}')::date";

    /// <summary>Only directors whom the caller may see: the same as <see cref="GraphQL.VisibleDirectors"/>.</summary>
    public static Conditions SeenBy(Actor actor) => actor switch
    {
        { Oversees: true } => new(),
        _ when actor.Is(Role.Coach) => new Conditions().AndIf(actor.Subject, "caller", "d.data ->> 'coach' = @caller"),
        _ when actor.Is(Role.Director) => new Conditions().AndIf(actor.Subject, "caller", "d.id = @caller"),
        { County: { } county } when actor.Is(Role.CountyStaff) => new Conditions().AndIf(county, "caller", "d.data ->> 'county' = @caller"),
        _ => new Conditions().And("false"),
    };
}
