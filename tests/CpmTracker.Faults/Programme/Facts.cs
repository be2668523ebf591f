namespace CpmTracker.Faults.Programme;

/// <summary>A fact that a county's figures count.</summary>
public interface ICountyFact
{
    string County { get; }
}

public sealed record Enrolled(string County) : ICountyFact;

public sealed record SessionHeld(string County, int Minutes) : ICountyFact;

/// <summary>Stored with the events of an errand, in one transaction: it says that the errand is done, and where.</summary>
/// <param name="Id">The errand's id.</param>
/// <param name="Director">The stream that it was about.</param>
/// <param name="Version">That stream's version after it.</param>
/// <param name="Events">How many events it appended, on all streams.</param>
public sealed record Receipt(string Id, string Director, long Version, int Events);
