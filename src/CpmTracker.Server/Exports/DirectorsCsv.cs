namespace CpmTracker.Server.Exports;

using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a director; every field is of class C1.</summary>
internal static class DirectorsCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        DirectorRows.From(tables),
        [
            new("director_id", "d.id"),
            new("director", "d.id", Holds.Person),
            new("county_fips", "d.data ->> 'county'"),
            new("county", "c.name"),
            new("region", "c.region"),
            new("coach_id", "d.data ->> 'coach'"),
            new("coach", "d.data ->> 'coach'", Holds.Person),
            new("appointment", "d.data ->> 'appointment'", Holds.Constants),
            new("cohort", "d.data ->> 'cohort'"),
            new("enrolled_on", "d.data ->> 'enrolledOn'"),
            new("withdrawn_on", "d.data ->> 'withdrawnOn'"),
            new("status", DirectorRows.Status, Holds.Constants),
            new("module", DirectorRows.Module),
            new("minutes_delivered", "d.data ->> 'minutesDelivered'"),
            new("minutes_planned", "d.data ->> 'minutesPlanned'"),
            new("session_1_on", DirectorRows.SessionDay(1)),
            new("session_2_on", DirectorRows.SessionDay(2)),
            new("plan_created_on", DirectorRows.PlanDay),
            new("last_occurred_on", "d.data ->> 'lastOccurredOn'"),
            new("demonstration", "d.data ->> 'demonstration'"),
        ],
        "d.id");
}
