namespace CpmTracker.Projections;

using CpmTracker.Domain;
using JasperFx.Events;

/// <summary>What the store keeps beside an event, by the names under which the host writes it.</summary>
public static class Recorded
{
    /// <summary>Header: the kind of command that the event came of.</summary>
    public const string Command = "command";

    /// <summary>Header: from where the event came: <c>entered</c>, <c>imported</c>, <c>seed</c> or <c>demonstration</c>.</summary>
    public const string Source = "source";

    /// <summary>Header: in which role the actor acted.</summary>
    public const string Role = "role";

    /// <summary>Header: the catalogue edition in force.</summary>
    public const string Edition = "edition";

    /// <summary>Value of <see cref="Source"/> for reference data.</summary>
    public const string Seed = "seed";

    /// <summary>Value of <see cref="Source"/> for made-up history.</summary>
    public const string Demonstration = "demonstration";

    /// <summary>Value of <see cref="Source"/> for what was imported from a file.</summary>
    public const string Imported = "imported";

    /// <summary>Whether the event is made up for demonstration. Whatever it touches is marked so wherever it shows.</summary>
    public static bool IsDemonstration(this IEvent happened) => happened.Header(Source) == Demonstration;

    /// <summary>Days from the day on which it happened to the day, in UTC, on which it was recorded; none for an event that tells no day.</summary>
    public static int? DaysLate(this IEvent happened) =>
        happened.Data is IOccurrence e ? DateOnly.FromDateTime(happened.Timestamp.UtcDateTime).DayNumber - e.OccurredOn.DayNumber : null;

    /// <summary>A header's text, or none.</summary>
    public static string? Header(this IEvent happened, string name) =>
        happened.Headers is { } headers && headers.TryGetValue(name, out var value) ? value?.ToString() : null;
}
