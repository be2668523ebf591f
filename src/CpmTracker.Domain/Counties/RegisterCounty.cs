namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>
/// Enters a county from the reference data, or what changed in it. The host does when it loads the seeds, as a programme administrator. A region that was told
/// once is not told again, so that loading the seeds anew leaves alone what an administrator assigned since.
/// </summary>
/// <param name="County">FIPS code, five digits.</param>
/// <param name="Name">The county's name.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="SizeClass">Our own class of that number.</param>
/// <param name="Agency">The child welfare agency's name.</param>
/// <param name="AgencyKnown">How surely it is known.</param>
/// <param name="Region">The region's name.</param>
/// <param name="RegionKnown">How surely it is known.</param>
/// <param name="On">From which day.</param>
public sealed record RegisterCounty(
    string County, string Name, int Population, SizeClass SizeClass, string Agency, Known AgencyKnown, string Region, Known RegionKnown, DateOnly On)
    : ICommand<County, RegisterCounty>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, RegisterCounty command)
    {
        var registered = new CountyRegistered(command.County, command.Name, command.Population, command.SizeClass, command.On);
        var agency = new CountyAgencyNamed(command.County, command.Agency, command.AgencyKnown, command.On);
        var region = new CountyAssignedToRegion(command.County, command.Region, command.RegionKnown, command.On);

        var news = new List<IOccurrence>();
        if (state?.Registered is not { } r || registered != r with { OccurredOn = command.On }) news.Add(registered);
        if (state?.Agency is not { } a || agency != a with { OccurredOn = command.On }) news.Add(agency);
        if (state is null || !state.Regions.Any(g => region == g with { OccurredOn = command.On })) news.Add(region);
        return Decision.Accept(news);
    }
}
