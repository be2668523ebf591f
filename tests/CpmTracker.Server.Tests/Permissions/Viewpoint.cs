using CpmTracker.Domain.Authority;

namespace CpmTracker.Server.Tests.Permissions;

/// <summary>Somebody who asks, by role and by how they stand to what is asked about.</summary>
/// <param name="Name">Role and relation in words.</param>
/// <param name="Actor">Who.</param>
public sealed record Viewpoint(string Name, Actor Actor)
{
    /// <summary>Every role in every relation to one director, the director's county and its region.</summary>
    public static IReadOnlyList<Viewpoint> Of(Subject subject) =>
    [
        new("nobody", Actor.Nobody),
        new("administrator", new("office-9", [Role.Administrator])),
        new("statewide staff", new("staff-9", [Role.StatewideStaff])),
        new("auditor", new("auditor-9", [Role.Auditor])),
        new("own coach", new(subject.Coach, [Role.Coach])),
        new("other coach", new(subject.OtherCoach, [Role.Coach])),
        new("the director", new(subject.Director, [Role.Director])),
        new("other director", new(subject.OtherDirector, [Role.Director])),
        new("own county's staff", new("county-staff-9", [Role.CountyStaff], subject.County)),
        new("other county's staff", new("county-staff-9", [Role.CountyStaff], subject.OtherCounty)),
        new("own region's staff", new("regional-staff-9", [Role.RegionalStaff], Region: subject.Region)),
        new("other region's staff", new("regional-staff-9", [Role.RegionalStaff], Region: subject.OtherRegion)),
    ];

    /// <summary>Whether they may see what is guarded so, of an object that concerns those.</summary>
    public bool MaySee(Guard guard, Concerned concerned) =>
        (!guard.ToAll || Actor.Oversees) && (!guard.Replays || Actor.MaySeeReplays(concerned)) && (!guard.AnyRole || Actor.Subject.Length > 0) && (guard.ToAll || Actor.MaySee(guard.Level, concerned));
}

/// <summary>One director, coach and county among others, and an activity of the county's own region in which the county took part.</summary>
public sealed record Subject(
    string Director, string Coach, string County, string Region, string OtherDirector, string OtherCoach, string OtherCounty, string OtherRegion, string Activity)
{
    /// <summary>The director's consents that are in force; the printed table is of a director who gave none.</summary>
    public IReadOnlyList<SharingScope> Shared { get; init; } = [];

    /// <summary>Stand-ins for the printed table.</summary>
    public static Subject Example { get; } = new("director-1", "coach-1", "06019", "Central", "director-2", "coach-2", "06037", "Los Angeles", "activity-1");

    /// <summary>Whom an object of this part of the API concerns.</summary>
    public Concerned Concerned(string root) => root switch
    {
        "Director" => new(Director, Coach, County) { Shared = Shared },
        "County" => new(County: County, Region: Region),
        "Coach" => new(Coach: Coach),
        "StatewideActivity" => new(County: County, Region: Region),
        _ => new(),
    };
}
