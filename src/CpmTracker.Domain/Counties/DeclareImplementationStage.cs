namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Declares the stage that the county's implementation has reached, forwards or backwards, with what it goes by. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Evidence">What the county goes by.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record DeclareImplementationStage(string County, ImplementationStage Stage, Sealed Evidence, DateOnly On) : ICommand<County, DeclareImplementationStage>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, DeclareImplementationStage command) => state.OnceRegistered(county =>
        new ImplementationStageDeclared(command.County, command.Stage, command.Evidence, command.On) is var declared && county.All<ImplementationStageDeclared>().Contains(declared)
            ? Decision.Nothing
            : Decision.Accept(declared));
}
