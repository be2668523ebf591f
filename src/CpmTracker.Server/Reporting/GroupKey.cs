namespace CpmTracker.Server.Reporting;

/// <summary>By what rows are grouped. Which keys there are for which rows, their groups' fields say.</summary>
public enum GroupKey
{
    /// <summary>The region of the county, by its name.</summary>
    Region,

    /// <summary>The county, by its FIPS code.</summary>
    County,

    /// <summary>The size class of the county.</summary>
    SizeClass,

    /// <summary>The stage of implementation that the county last declared.</summary>
    Stage,

    /// <summary>The coach, by id.</summary>
    Coach,

    /// <summary>The module, by its id in the catalogue.</summary>
    Module,

    /// <summary>The area of concentration. A row that lies in several is counted in each, so that shares are of all such entries.</summary>
    Area,

    /// <summary>Where the director stands in the programme.</summary>
    Status,

    /// <summary>What kind of event, by its name in the store.</summary>
    EventType,

    /// <summary>The type of the statewide activity, by its id in the catalogue.</summary>
    ActivityType,

    /// <summary>The month, such as 2026-01.</summary>
    Month,

    /// <summary>The calendar quarter, such as 2026-Q1.</summary>
    Quarter,

    /// <summary>The state's fiscal year, July to June, such as FY 2025-26.</summary>
    FiscalYear,
}

/// <summary>Which of a county's regions counts for a row about a day in the past.</summary>
public enum RegionBasis
{
    /// <summary>The one to which the county belonged on that day; for a day before the first that is known, the first.</summary>
    AsOfTheRow,

    /// <summary>The one to which the county belongs now.</summary>
    Today,
}
