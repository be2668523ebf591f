namespace CpmTracker.Server.Seeding;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;

/// <summary>Everything that a seeds folder says.</summary>
/// <param name="Catalogue">The content of the catalogue edition that it makes.</param>
/// <param name="Counties">The counties, by FIPS code.</param>
public sealed record SeedContent(CatalogueContent Catalogue, IReadOnlyList<SeedCounty> Counties);

/// <summary>What comes of reading a seeds folder: its content when there is no error, otherwise every error found.</summary>
/// <param name="Content">The content; null when there is an error.</param>
/// <param name="Errors">The errors, by file and line; empty when there is content.</param>
public sealed record SeedReading(SeedContent? Content, IReadOnlyList<SeedError> Errors);

/// <summary>Something wrong in a seeds folder.</summary>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when it is about the file as a whole.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record SeedError(string File, int Line, string Reason)
{
    /// <summary>The error on one line: <c>file:line: reason</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>A row of the list of counties.</summary>
/// <param name="Fips">The county's FIPS code: five digits, the first two California's 06.</param>
/// <param name="Name">The county's name, without "County".</param>
/// <param name="Region">The name of its training region.</param>
/// <param name="RegionStatus">Whether the region is confirmed.</param>
/// <param name="Population">Inhabitants, American Community Survey 2021, five years.</param>
/// <param name="SizeClass">Our own class of its population.</param>
/// <param name="Agency">The name of its child welfare agency.</param>
/// <param name="AgencyStatus">Whether the agency's name is confirmed.</param>
public sealed record SeedCounty(
    string Fips, string Name, string Region, Known RegionStatus, int Population, SizeClass SizeClass, string Agency, Known AgencyStatus);
