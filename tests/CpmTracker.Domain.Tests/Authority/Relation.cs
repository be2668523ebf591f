namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Authority;

/// <summary>How an actor stands to the director whose stream it is.</summary>
public enum Relation
{
    Stranger,
    TheCoach,
    TheDirector,
    OfTheCounty,
    OfTheRegion,
}

/// <summary>A director's stream, and people who stand to it in every way.</summary>
internal static class People
{
    public static Concerned Concerned { get; } = new("director-1", "coach-1", "06067", "Northern");

    public static Actor In(Role role, Relation relation) => new(
        relation switch
        {
            Relation.TheCoach => "coach-1",
            Relation.TheDirector => "director-1",
            _ => "somebody-else",
        },
        [role],
        relation == Relation.OfTheCounty ? "06067" : "06037",
        relation == Relation.OfTheRegion ? "Northern" : "Southern");
}
