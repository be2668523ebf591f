namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Assigns a county to a Regional Training Academy's region from a day on, which may lie in the past. An administrator does; another assignment from the same day replaces a wrong one.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Region">The region's name, which is not the academy's.</param>
/// <param name="RegionIsInCatalogue">Whether the catalogue in force has it.</param>
/// <param name="Known">How surely it is known.</param>
/// <param name="On">From which day.</param>
public sealed record AssignCountyToRegion(string County, string Region, bool RegionIsInCatalogue, Known Known, DateOnly On) : ICommand<County, AssignCountyToRegion>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AssignCountyToRegion command) => state.OnceRegistered(county => command switch
    {
        { RegionIsInCatalogue: false } => Decision.Reject(Rejection.RegionNotInCatalogue, "The catalogue in force has no such region."),
        _ when county.Regions.LatestBy(command.On) is { } holds && holds.Region == command.Region && holds.Known == command.Known => Decision.Nothing,
        _ => Decision.Accept(new CountyAssignedToRegion(command.County, command.Region, command.Known, command.On)),
    });
}
