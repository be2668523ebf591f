namespace CpmTracker.Server.Directors;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the mutations about what is recorded of directors and their roster into the API.</summary>
public static class DirectorSetup
{
    /// <summary>Registers them.</summary>
    public static IRequestExecutorBuilder AddDirectorMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<EnrolDirectorMutation>()
        .AddTypeExtension<TransferDirectorMutation>()
        .AddTypeExtension<WithdrawDirectorMutation>()
        .AddTypeExtension<AssignCoachMutation>()
        .AddTypeExtension<StartModuleMutation>()
        .AddTypeExtension<CompleteActivityMutation>()
        .AddTypeExtension<ChangeAppointmentMutation>()
        .AddTypeExtension<ReturnDirectorMutation>()
        .AddTypeExtension<PauseParticipationMutation>()
        .AddTypeExtension<ResumeParticipationMutation>();
}
