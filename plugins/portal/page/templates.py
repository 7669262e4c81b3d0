"""Jinja for pages that call small macros some thousand times each.

What is different from Jinja's own: plain text is escaped without a ``Markup`` around it, which whoever joins the parts
would take off again; a macro is called without a look at what else it might be; a module that templates import is one
for all pages, since the globals of an environment are. So no function that templates call may want Jinja's context.
"""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]  # text in, text out


def escaped(value: Any) -> str:
    """Text that can stand in a page, as ``markupsafe.escape`` has it."""
    if type(value) is str:
        return _escape_inner(value)
    return value if type(value) is Markup else escape(value)


def called(function: Any, /, *arguments: Any, **named: Any) -> Any:
    """What a template calls. Text that a macro makes is markup."""
    if type(function) is not Macro or named or function.caller or function.catch_kwargs or function.catch_varargs:
        return function(*arguments, **named)
    lacking = len(function.arguments) - len(arguments)
    if lacking < 0:
        return function(*arguments)  # which says what is wrong
    return str.__new__(Markup, function._func(*arguments, *(missing,) * lacking))


class _Generator(CodeGenerator):
    """Writes templates as Python that escapes and calls by the functions above."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("environment.escaped(")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802  Jinja's
        if forward_caller:
            super().visit_Call(node, frame, forward_caller=True)
            return
        self.write("environment.called(")
        self.visit(node.node, frame)
        self.signature(node, frame)
        self.write(")")


class _Template(Template):
    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        if self._module is None:
            self._module = self.make_module()
        return self._module


class Templates(Environment):
    """An environment of such templates; all is escaped."""

    code_generator_class = _Generator
    template_class = _Template
    newstyle_gettext = True  # what messages want filled in are their arguments
    escaped = staticmethod(escaped)
    called = staticmethod(called)
