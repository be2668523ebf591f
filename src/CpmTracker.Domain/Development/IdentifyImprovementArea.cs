namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records an area to improve in that a self-assessment showed. The director does, or the coach who debriefs it.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="ImprovementArea">Key of the area: an element or a behaviour.</param>
/// <param name="AreaBehaviors">Ids of the behaviours meant, all of that area and each once.</param>
/// <param name="Behaviors">The behaviours as the catalogue in force has them; none where there is no catalogue.</param>
/// <param name="Assessment">The self-assessment that it was found in.</param>
/// <param name="On">The day.</param>
public sealed record IdentifyImprovementArea(
    string Director, string ImprovementArea, IReadOnlyList<string> AreaBehaviors, BehaviorsInForce? Behaviors, string Assessment, DateOnly On)
    : ICommand<Director, IdentifyImprovementArea>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, IdentifyImprovementArea command) => state.WhileInProgramme(director => director switch
    {
        _ when director.Assessments.All(a => a.Assessment != command.Assessment) =>
            Decision.Reject(Rejection.AssessmentNotSubmitted, "No such self-assessment was submitted by this director."),
        _ when command.Behaviors?.HasArea(command.ImprovementArea) is not true => BehaviorsInForce.NoArea,
        _ when command.AreaBehaviors.Distinct().Count() < command.AreaBehaviors.Count
            || command.AreaBehaviors.Any(b => !command.Behaviors.Has(b, command.ImprovementArea)) => BehaviorsInForce.NoBehavior,
        _ when director.Development.Areas.Any(command.Says) => Decision.Nothing,
        _ => Decision.Accept(new ImprovementAreaIdentified(command.ImprovementArea, command.AreaBehaviors, command.Assessment, command.On)),
    });

    private bool Says(IdentifiedArea area) =>
        (area.ImprovementArea, area.Assessment) == (ImprovementArea, Assessment) && area.Behaviors.SequenceEqual(AreaBehaviors);
}
