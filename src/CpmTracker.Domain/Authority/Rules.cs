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
        || (permission.HasFlag(Permission.StaffOfTheRegion) && actor.Supports(concerned))
        || (permission.HasFlag(Permission.Auditor) && actor.Is(Role.Auditor));

    /// <summary>Whether <paramref name="actor"/> may see a field of this class about those concerned.</summary>
    public static bool MaySee(this Actor actor, Confidentiality level, Concerned concerned) => level switch
    {
        Confidentiality.Public => true,
        Confidentiality.Programme => actor.Oversees || actor.IsCoachOf(concerned) || actor.IsThe(concerned) || actor.IsStaffOf(concerned) || actor.Supports(concerned),
        Confidentiality.CoachAndDirector => actor.ReadsWhatIsWrittenFor(concerned) || (actor.Sponsors && concerned.Shared.Contains(SharingScope.Sponsor)),
        Confidentiality.Sealed => actor.ReadsWhatIsWrittenFor(concerned),
        _ => false,
    };

    /// <summary>Whether <paramref name="actor"/> may see who replayed histories of those concerned, and what for: auditors, and the director concerned.</summary>
    public static bool MaySeeReplays(this Actor actor, Concerned concerned) => actor.Is(Role.Auditor) || actor.IsThe(concerned);

    extension(Actor actor)
    {
        /// <summary>Whether they see class C1 of every director: programme administrators, statewide staff and auditors.</summary>
        public bool Oversees => actor.Is(Role.Administrator) || actor.Is(Role.StatewideStaff) || actor.Is(Role.Auditor);

        private bool Sponsors => actor.Is(Role.Administrator) || actor.Is(Role.StatewideStaff);

        /// <summary>
        /// The director; the coach assigned now, of what was written under an earlier coach only with the director's consent; auditors with the director's consent.
        /// </summary>
        private bool ReadsWhatIsWrittenFor(Concerned concerned) =>
            actor.IsThe(concerned)
            || (actor.IsCoachOf(concerned) && (concerned.Under is null || concerned.Under == actor.Subject || concerned.Shared.Contains(SharingScope.NextCoach)))
            || (actor.Is(Role.Auditor) && concerned.Director is not null && concerned.Shared.Contains(SharingScope.Auditor));

        private bool IsCoachOf(Concerned concerned) => actor.Is(Role.Coach) && concerned.Coach is { } coach && coach == actor.Subject;

        private bool IsThe(Concerned concerned) => actor.Is(Role.Director) && concerned.Director is { } director && director == actor.Subject;

        private bool IsStaffOf(Concerned concerned) => actor.Is(Role.CountyStaff) && actor.County is { } county && county == concerned.County;

        private bool Supports(Concerned concerned) => actor.Is(Role.RegionalStaff) && actor.Region is { } region && region == concerned.Region;
    }
}
