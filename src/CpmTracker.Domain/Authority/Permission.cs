namespace CpmTracker.Domain.Authority;

/// <summary>Who may send a command: any of the capacities named. Declared beside each command.</summary>
[Flags]
public enum Permission
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>A programme administrator.</summary>
    Administrator = 1,

    /// <summary>The coach who is assigned to the director now (I8).</summary>
    AssignedCoach = 2,

    /// <summary>The director whose development it is.</summary>
    TheDirector = 4,

    /// <summary>Staff of the county that it is about.</summary>
    StaffOfTheCounty = 8,

    /// <summary>Staff of the region to which the county belongs now, or which hosts the activity.</summary>
    StaffOfTheRegion = 16,

    /// <summary>An auditor.</summary>
    Auditor = 32,
}
