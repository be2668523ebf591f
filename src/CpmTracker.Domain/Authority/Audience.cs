namespace CpmTracker.Domain.Authority;

using CpmTracker.Domain.Privacy;

/// <summary>Who sees what of something that concerns somebody.</summary>
/// <param name="Role">In which capacity.</param>
/// <param name="Standing">How they stand to those concerned.</param>
/// <param name="Classes">The classes that they see.</param>
public sealed record Audience(Role Role, Standing Standing, IReadOnlyList<Confidentiality> Classes);

/// <summary>How somebody stands to a director.</summary>
public enum Standing
{
    /// <summary>They are the director.</summary>
    Oneself,

    /// <summary>The coach assigned now.</summary>
    Assigned,

    /// <summary>A coach who was assigned earlier, and is no longer.</summary>
    Earlier,

    /// <summary>Any coach who may take over.</summary>
    Next,

    /// <summary>Of the county that the director serves.</summary>
    OwnCounty,

    /// <summary>Of no particular standing: everybody in that role.</summary>
    Everybody,
}

/// <summary>Tells who sees what, by asking the one rule about one person of each kind.</summary>
public static class Audiences
{
    private const string Somebody = "somebody";

    /// <summary>Every kind of people, with the classes that they see.</summary>
    public static IReadOnlyList<Audience> Of(Concerned concerned) =>
    [
        Seen(Role.Director, Standing.Oneself, new(concerned.Director ?? "", [Role.Director]), concerned),
        .. concerned.Coach is { } coach ? [Seen(Role.Coach, Standing.Assigned, new(coach, [Role.Coach]), concerned)] : Array.Empty<Audience>(),
        Seen(Role.Coach, Standing.Earlier, new(Somebody, [Role.Coach]), concerned),
        Seen(Role.Coach, Standing.Next, new(Somebody, [Role.Coach]), concerned with { Coach = Somebody, Under = concerned.Under ?? concerned.Coach }),
        Seen(Role.StatewideStaff, Standing.Everybody, new(Somebody, [Role.StatewideStaff]), concerned),
        Seen(Role.Administrator, Standing.Everybody, new(Somebody, [Role.Administrator]), concerned),
        Seen(Role.Auditor, Standing.Everybody, new(Somebody, [Role.Auditor]), concerned),
        Seen(Role.CountyStaff, Standing.OwnCounty, new(Somebody, [Role.CountyStaff], concerned.County), concerned),
        Seen(Role.CountyStaff, Standing.Everybody, new(Somebody, [Role.CountyStaff], Somebody), concerned),
        Seen(Role.RegionalStaff, Standing.Everybody, new(Somebody, [Role.RegionalStaff], null, Somebody), concerned),
    ];

    private static Audience Seen(Role role, Standing standing, Actor one, Concerned concerned) =>
        new(role, standing, [.. Enum.GetValues<Confidentiality>().Where(level => one.MaySee(level, concerned))]);
}
