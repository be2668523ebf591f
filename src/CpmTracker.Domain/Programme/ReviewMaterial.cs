namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that a director went through a material. The director does, or the coach who was told.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Material">The material's id in the catalogue, such as <c>R3</c>.</param>
/// <param name="InCatalogue">Whether the catalogue in force has it.</param>
/// <param name="On">The day.</param>
public sealed record ReviewMaterial(string Director, string Material, bool InCatalogue, DateOnly On) : ICommand<Director, ReviewMaterial>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReviewMaterial command) => state.WhileInProgramme(director =>
        director.Materials.Contains(command.Material) ? Decision.Nothing
        : command.InCatalogue ? Decision.Accept(new MaterialReviewed(command.Material, command.On))
        : Decision.Reject(Rejection.MaterialNotInCatalogue, "The catalogue in force has no such material."));
}
