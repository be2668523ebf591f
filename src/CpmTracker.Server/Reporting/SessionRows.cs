namespace CpmTracker.Server.Reporting;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>Coaching sessions in force as rows <c>s</c>, each with its director <c>d</c> and the county <c>c</c> that the director served on its day.</summary>
internal static class SessionRows
{
    public const string Minutes = "minutes";
    public const string MinutesPlanned = "minutesPlanned";

    /// <summary>The day on which a session was held.</summary>
    public const string Day = "s.\"heldOn\"";

    /// <summary>How long the catalogue plans the session to last, at most.</summary>
    public const string Planned = "s.\"maxMinutes\"";

    /// <summary>The tables.</summary>
    public static string From(IDocumentSchemaResolver tables) =>
        $"""
        {tables.For<DirectorProgress>()} as d
        cross join lateral jsonb_to_recordset(d.data -> 'sessions')
            as s (session text, module text, number int, coach text, "heldOn" date, minutes int, "maxMinutes" int, mode text, flags jsonb, corrections int, voided boolean)
        left join counties as c on c.fips = {DirectorRows.CountyOn(Day)}
        """;

    /// <summary>Groups of sessions.</summary>
    /// <param name="tables">Names the tables.</param>
    /// <param name="regions">Which region of a county counts.</param>
    public static GroupSource Groups(IDocumentSchemaResolver tables, RegionBasis regions) => new(
        "Coaching sessions",
        From(tables),
        new Dictionary<GroupKey, string>([.. Counties.Keys, .. Days.Keys(Day)])
        {
            [GroupKey.Region] = Counties.Region(regions, Day),
            [GroupKey.Coach] = "s.coach",
            [GroupKey.Module] = "s.module",
        },
        new Dictionary<string, string> { [Minutes] = "s.minutes", [MinutesPlanned] = Planned });
}
