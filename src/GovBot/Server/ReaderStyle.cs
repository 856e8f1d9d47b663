namespace GovBot.Server;

/// <summary>How the reader's pages look, by day and by night: contrast is 7:1 or more, and nothing is told by colour alone.</summary>
internal static class ReaderStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c1f23; --paper: #fdfcf9; --quiet: #4d545b; --link: #0f4a78; --mark: #e8f0f8 }
        @media (prefers-color-scheme: dark) { :root { --ink: #e7e5e0; --paper: #16191c; --quiet: #b3b9bf; --link: #9ccbf0; --mark: #20303d } }
        * { box-sizing: border-box }
        body { margin: 0; font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper) }
        main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.25rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
        p { margin: 0; overflow-wrap: anywhere; white-space: pre-line } p + p { margin-top: 1rem }
        a { color: var(--link); text-underline-offset: .2em } a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px }
        nav, .number, .count, code { font: .875rem/1.5 system-ui, sans-serif } nav { margin-bottom: 1.5rem } .count { color: var(--quiet) }
        code { font-family: ui-monospace, monospace } .documents { padding-left: 1.25rem } .documents li { padding: .25rem 0 }
        section { display: grid; grid-template-columns: 5rem 1fr; gap: 0 1rem; padding: .75rem; border-left: 4px solid transparent; scroll-margin-top: 30vh }
        section.sub { margin-left: 2rem } .number { padding-top: .15rem; text-decoration: none } .number:hover, .number:focus { text-decoration: underline }
        section[aria-current], section:target { background: var(--mark); border-color: var(--link) } [aria-current] .number { font-weight: 700 }
        @media (max-width: 34rem) { section { grid-template-columns: 1fr } section.sub { margin-left: .75rem } }
        @media print { nav { display: none } section { break-inside: avoid; padding: .4rem 0 } }
        """;
}
