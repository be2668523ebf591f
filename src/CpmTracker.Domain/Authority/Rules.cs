namespace CpmTracker.Domain.Authority;

using CpmTracker.Domain.Privacy;

/// <summary>The two questions of who may do and see what, each answered in this one place.</summary>
public static class Rules
{
    /// <summary>Whether <paramref name="actor"/> may send a command with this permission about those concerned.</summary>
    public static bool Allows(this Permission permission, Actor actor, Concerned concerned) =>
        (permission.HasFlag(Permission.Administrator) && actor.Is(Role.Administrator))
        || (permission.HasFlag(Permission.AssignedCoach) && actor.IsCoachOf(concerned))
        || (permission.HasFlag(Permission.TheDirector) && actor.IsThe(concerned))
        || (permission.HasFlag(Permission.StaffOfTheCounty) && actor.IsStaffOf(concerned))
        || (permission.HasFlag(Permission.StaffOfTheRegion) && actor.Supports(concerned));

    /// <summary>Whether <paramref name="actor"/> may see a field of this class about those concerned.</summary>
    public static bool MaySee(this Actor actor, Confidentiality level, Concerned concerned) => level switch
    {
        Confidentiality.Public => true,
        Confidentiality.Programme => actor.Oversees || actor.IsCoachOf(concerned) || actor.IsThe(concerned) || actor.IsStaffOf(concerned) || actor.Supports(concerned),
        Confidentiality.CoachAndDirector or Confidentiality.Sealed => actor.IsCoachOf(concerned) || actor.IsThe(concerned),
        _ => false,
    };

    extension(Actor actor)
    {
        /// <summary>Whether they see class C1 of every director: programme administrators, statewide staff and auditors.</summary>
        public bool Oversees => actor.Is(Role.Administrator) || actor.Is(Role.StatewideStaff) || actor.Is(Role.Auditor);

        private bool IsCoachOf(Concerned concerned) => actor.Is(Role.Coach) && concerned.Coach is { } coach && coach == actor.Subject;

        private bool IsThe(Concerned concerned) => actor.Is(Role.Director) && concerned.Director is { } director && director == actor.Subject;

        private bool IsStaffOf(Concerned concerned) => actor.Is(Role.CountyStaff) && actor.County is { } county && county == concerned.County;

        private bool Supports(Concerned concerned) => actor.Is(Role.RegionalStaff) && actor.Region is { } region && region == concerned.Region;
    }
}
