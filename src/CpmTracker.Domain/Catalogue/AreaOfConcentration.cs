namespace CpmTracker.Domain.Catalogue;

/// <summary>The four areas of concentration of the CPM, each with a toolkit of its own. Their many names are aliases in the catalogue.</summary>
public enum AreaOfConcentration
{
    /// <summary>Organizational Readiness Building.</summary>
    Orb,

    /// <summary>Engagement, Relationship and Partnership.</summary>
    Erp,

    /// <summary>Workforce Development.</summary>
    Wd,

    /// <summary>Quality Outcomes and System Improvement.</summary>
    Qosi,
}
