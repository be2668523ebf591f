namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;

/// <summary>Records that a material of the catalogue came of an activity that was held. Administrators do, and the region's staff for an activity of their own region.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="Material">The material's id in the catalogue.</param>
/// <param name="Terms">What the catalogue in force has.</param>
/// <param name="On">The day of publication.</param>
public sealed record PublishOutput(string Activity, string Material, ActivityTerms Terms, DateOnly On) : ICommand<StatewideActivity, PublishOutput>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion;

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, PublishOutput command) => state.OnceHeld((activity, _) => activity switch
    {
        _ when activity.Outputs.Any(o => o.Material == command.Material) => Decision.Nothing,
        _ when !command.Terms.Materials.Contains(command.Material) => Decision.Reject(Rejection.MaterialNotInCatalogue, "The catalogue in force has no such material."),
        _ => Decision.Accept(new OutputPublished(command.Material, command.On)),
    });
}
