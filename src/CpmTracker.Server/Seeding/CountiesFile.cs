namespace CpmTracker.Server.Seeding;

using System.Globalization;
using System.Text.RegularExpressions;
using CpmTracker.Domain.Counties;
using CsvHelper;

/// <summary>The list of counties: comment lines with <c>#</c>, a header, a row a county.</summary>
internal static partial class CountiesFile
{
    private static readonly string[] Columns =
        ["fips", "name", "region", "region_status", "population", "size_class", "agency", "agency_status"];

    private static readonly Dictionary<string, SizeClass> Sizes = new()
    {
        ["small"] = SizeClass.Small,
        ["medium"] = SizeClass.Medium,
        ["large"] = SizeClass.Large,
        ["very_large"] = SizeClass.VeryLarge,
    };

    private static readonly Dictionary<string, Known> Statuses = new()
    {
        ["confirmed"] = Known.Confirmed,
        ["unverified"] = Known.Unverified,
    };

    /// <summary>The counties of the rows that are right, each with its line; what is wrong is added to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<LocatedCounty> Read(string file, string text, List<SeedError> errors)
    {
        var options = new CsvReaderOptions
        {
            Separator = ',',
            CommentPrefix = '#',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => errors.Add(new(file, (int)record.LineNumber, $"badly quoted: {record.Reason}")),
        };
        using var reader = CsvReader.FromText(text, options);
        if (!reader.Headers.SequenceEqual(Columns))
        {
            errors.Add(new(file, 0, $"the header must be {string.Join(',', Columns)}"));
            return [];
        }

        var counties = new List<LocatedCounty>();
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            errors.AddRange(Row(reader.Current.ToArray(), line, counties).Select(reason => new SeedError(file, line, reason)));
        }

        return counties;
    }

    /// <summary>Adds the row's county, or says what is wrong with the row.</summary>
    private static List<string> Row(string[] fields, int line, List<LocatedCounty> counties)
    {
        if (fields is not [var fips, var name, var region, var regionStatus, var population, var size, var agency, var agencyStatus])
            return [$"a row has {Columns.Length} fields, this one {fields.Length}"];

        List<string> reasons = [];
        void Must(bool holds, string reason)
        {
            if (!holds)
                reasons.Add(reason);
        }

        Must(FipsForm().IsMatch(fips), $"fips '{fips}' must be 06 and three digits");
        Must(counties.TrueForAll(c => c.County.Fips != fips), $"duplicate fips '{fips}'");
        Must(name.Length > 0, "'name' is empty");
        Must(counties.TrueForAll(c => c.County.Name != name), $"duplicate name '{name}'");
        Must(region.Length > 0, "'region' is empty");
        Must(Statuses.ContainsKey(regionStatus), $"region_status '{regionStatus}' must be one of {string.Join(", ", Statuses.Keys)}");
        Must(int.TryParse(population, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people > 0,
            $"population '{population}' must be a whole number from 1");
        Must(Sizes.ContainsKey(size), $"size_class '{size}' must be one of {string.Join(", ", Sizes.Keys)}");
        Must(agency.Length > 0, "'agency' is empty");
        Must(Statuses.ContainsKey(agencyStatus), $"agency_status '{agencyStatus}' must be one of {string.Join(", ", Statuses.Keys)}");
        if (reasons.Count == 0)
            counties.Add(new(new(fips, name, region, Statuses[regionStatus], people, Sizes[size], agency, Statuses[agencyStatus]), line));
        return reasons;
    }

    [GeneratedRegex(@"^06\d{3}$")]
    private static partial Regex FipsForm();
}

/// <summary>A county, and the line it stands on.</summary>
internal sealed record LocatedCounty(SeedCounty County, int Line);
