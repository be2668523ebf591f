namespace CpmTracker.Domain.Authority;

/// <summary>With whom a director may share what stays between coach and director without it. Each is given and withdrawn by the director alone (ICF Code of Ethics 2.2).</summary>
public enum SharingScope
{
    /// <summary>A coach who takes over may read what was written under earlier coaches, classes C2 and C3.</summary>
    NextCoach,

    /// <summary>Auditors may read classes C2 and C3.</summary>
    Auditor,

    /// <summary>CFPIC and CWDA, who sponsor the coaching, may read class C2: ratings, priorities and the professional development plan; never C3.</summary>
    Sponsor,
}
