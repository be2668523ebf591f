namespace CpmTracker.Server.Exports;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;

/// <summary>Which counties, in an address: the <see cref="CountyFilter"/> of the API by the names of its fields.</summary>
internal sealed record CountyListQuery(
    string? Region, DateOnly? RegionOn, string? SizeClass, string? Seat, string? Stage, string? Area, bool? HasSnapshot, DateOnly? ReassessmentOverdueOn, bool? AsksForHelp)
{
    /// <summary>Reads it.</summary>
    /// <returns>What is wrong with it; nothing where it can be read.</returns>
    public IResult? Read(out CountyFilter where)
    {
        where = new();
        if (!Constants.TryRead<SizeClass>(SizeClass, out var size)) return Constants.Unknown<SizeClass>("sizeClass");
        if (!Constants.TryRead<Seat>(Seat, out var seat)) return Constants.Unknown<Seat>("seat");
        if (!Constants.TryRead<ImplementationStage>(Stage, out var stage)) return Constants.Unknown<ImplementationStage>("stage");
        if (!Constants.TryRead<AreaOfConcentration>(Area, out var area)) return Constants.Unknown<AreaOfConcentration>("area");
        where = new()
        {
            Region = Region,
            RegionOn = RegionOn,
            SizeClass = size,
            Seat = seat,
            Stage = stage,
            Area = area,
            HasSnapshot = HasSnapshot,
            ReassessmentOverdueOn = ReassessmentOverdueOn,
            AsksForHelp = AsksForHelp,
        };
        return null;
    }
}
