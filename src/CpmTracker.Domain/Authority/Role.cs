namespace CpmTracker.Domain.Authority;

/// <summary>In which capacity somebody acts.</summary>
public enum Role
{
    /// <summary>Runs the programme for CFPIC and CWDA: enrols directors, registers and assigns coaches.</summary>
    Administrator,

    /// <summary>CFPIC and CWDA staff who read statewide progress.</summary>
    StatewideStaff,

    /// <summary>Coaches directors; the token's subject is the coach's id.</summary>
    Coach,

    /// <summary>Takes part in the programme; the token's subject is the director's id.</summary>
    Director,

    /// <summary>Staff of one county, named in the token by its FIPS code.</summary>
    CountyStaff,

    /// <summary>Replays histories.</summary>
    Auditor,

    /// <summary>Staff of a Regional Training Academy or its Implementation Support Team, who support the counties of one region, named in the token.</summary>
    RegionalStaff,
}
