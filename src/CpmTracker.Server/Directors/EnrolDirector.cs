namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="EnrolDirector"/>.</summary>
public static class EnrolDirectorHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<EnrolDirector> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, EnrolDirector>(submitted, ct);
}

/// <summary>Input of enrolDirector.</summary>
public sealed record EnrolDirectorInput : CommandInput
{
    /// <summary>The director's name. It goes to the person register, sealed, and into no event.</summary>
    public required string Name { get; init; }

    /// <summary>The address to write to; sealed likewise.</summary>
    public string? Email { get; init; }

    /// <summary>The county served, by its opaque id.</summary>
    [ID("County")]
    public required string CountyId { get; init; }

    /// <summary>How they hold the post.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>The cohort's name as the programme uses it, such as 2026: at most 40 characters.</summary>
    public required string Cohort { get; init; }

    /// <summary>The day of enrolment; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds enrolDirector.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class EnrolDirectorMutation
{
    /// <summary>Enrols a director in the programme, with Module One as the catalogue in force has it. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> EnrolDirector(EnrolDirectorInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Domain.Directors.EnrolDirector.WhoMay.Allows(user.Actor(), new Concerned())) throw new NotAllowedException();
        Pen.Check("cohort", input.Cohort, maxLength: 40);
        var id = $"{StreamId.Director}{input.CommandId:N}";
        return await desk.SendAsync(
            new EnrolDirector(
                id,
                await desk.Roster.RegisteredAsync(input.CountyId, ct),
                input.Appointment,
                input.Cohort.Trim(),
                (await desk.CatalogueAsync(ct)).PlanOf(ModulePlan.ModuleOne),
                Incumbent: null,
                desk.OrToday(input.On)),
            input,
            user,
            ct,
            await desk.Roster.EntryAsync(id, input.Name, input.Email, ct));
    }
}
